/** Okabe and Ito, without black and yellow: apart for every kind of colour vision, used for partners alone. */
export const partnerColours: readonly string[] = [
  '#0072b2',
  '#e69f00',
  '#009e73',
  '#cc79a7',
  '#56b4e9',
  '#d55e00',
];
