declare module '*.css';
declare module 'virtual:utrecht-tokens.css';
declare module '*.svg' {
  const adres: string;
  export default adres;
}
