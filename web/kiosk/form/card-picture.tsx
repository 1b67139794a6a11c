/** Where the number stands on an ID card. */
export const CardPicture = () => (
  <svg viewBox="0 0 196 122" fill="none" aria-hidden="true">
    <rect x="1.5" y="1.5" width="193" height="119" rx="10" fill="#fff" stroke="#14182a" stroke-width="3" />
    <path d="M60 12.5h76M14 58h78M14 71h92M14 84h66M14 97h84" stroke="#7d7763" stroke-width="4" />
    <rect x="11" y="24" width="132" height="22" fill="#ffc526" stroke="#14182a" stroke-width="2" />
    <path d="M18 35h14" stroke="#14182a" stroke-width="5" />
    <path d="M42 35h96" stroke="#14182a" stroke-width="6" stroke-dasharray="4 2.1" />
    <rect x="148" y="54" width="36" height="47" fill="#dde3e8" stroke="#14182a" stroke-width="2" />
    <circle cx="166" cy="69" r="8" fill="#7d7763" />
    <path d="M152 100c0-24 28-24 28 0z" fill="#7d7763" />
  </svg>
);
