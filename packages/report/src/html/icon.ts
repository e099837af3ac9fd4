/** The mark of Ortak, for the tab of a browser: the Earth, the geostationary orbit and a satellite on it. */
export const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Ccircle cx='8' cy='8' r='6.6' fill='none' stroke='%237a8794' stroke-width='1.2'/%3E%3Ccircle cx='8' cy='8' r='3.2' fill='%231f78c1'/%3E%3Ccircle cx='12.7' cy='3.4' r='2' fill='%23e69f00'/%3E%3C/svg%3E";
