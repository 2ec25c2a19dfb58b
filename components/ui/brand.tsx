/** The mark: a watch over a circle, one sector of it lit. */
export const Mark = ({ size = 28 }: { size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 128 128" aria-hidden="true" focusable="false">
    <rect x="4" y="4" width="120" height="120" rx="28" fill="#123447" />
    <path d="M64 64 64 24A40 40 0 0 1 104 64Z" fill="#35d0a5" />
    <circle cx="64" cy="64" r="40" fill="none" stroke="#f4faf8" strokeWidth="10" />
    <circle cx="64" cy="64" r="13" fill="#f4faf8" />
  </svg>
);
