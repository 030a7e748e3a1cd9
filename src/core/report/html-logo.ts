/** How the logo of an organisation stands at the top of a page: small, and on white, for most logos ask for that. */
export const logoStyle = `.logo {
  display: block;
  max-width: 14rem;
  max-height: 4rem;
  margin: 0 0 1.2rem;
}
@media (prefers-color-scheme: dark) {
  .logo {
    padding: 0.4rem;
    border-radius: 0.3rem;
    background: #fff;
  }
}
@media print {
  .logo {
    padding: 0;
  }
  .bladzijde .logo {
    float: right;
    max-height: 2.6rem;
    margin: 0 0 0.4rem 1rem;
  }
}
`
