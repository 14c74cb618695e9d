/** The icon of the site in a browser's tab: a globe with a day of a calendar. */
export const SITE_ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0b5fa5"/><g fill="none" stroke="#fff" stroke-width="2"><circle cx="16" cy="16" r="10.5"/><ellipse cx="16" cy="16" rx="4.6" ry="10.5"/><path d="M5.5 16h21"/></g><rect x="18" y="18" width="11" height="11" rx="2.5" fill="#fff"/><path d="M18 22.5h11" stroke="#0b5fa5" stroke-width="1.8"/></svg>
`;
