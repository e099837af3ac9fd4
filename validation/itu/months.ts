/** Months, and how the sheets head their columns. */
export const months: readonly { readonly name: string; readonly header: string }[] = [
  { name: 'January', header: 'Jan' },
  { name: 'February', header: 'Feb' },
  { name: 'March', header: 'Mar' },
  { name: 'April', header: 'Apr' },
  { name: 'May', header: 'May' },
  { name: 'June', header: 'Jun' },
  { name: 'July', header: 'Jul' },
  { name: 'August', header: 'Aug' },
  { name: 'September', header: 'Sept' },
  { name: 'October', header: 'Oct' },
  { name: 'November', header: 'Nov' },
  { name: 'December', header: 'Dec' },
];
