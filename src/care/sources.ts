/** The five source articles by the codes the catalogue gives them, as a reader can look them up. Titles are not translated. */
const articles = {
  S0: '“5 Effective Ways to Relieve Mid Upper Back Pain”',
  S1: '“How to Relieve Upper Back Pain”, with Scott Anderson, MA, ATC, 2021',
  S2: 'One Body LDN on upper back pain',
  S3: '“Best Upper Back Pain Exercise To Get Instant Relief”',
  S4: 'Dominion, “How to best alleviate upper back pain”, 2022',
} as const;

export type Article = keyof typeof articles;

/** Names of articles by code and of other sources as they are, for the foot of a page. */
export const sourceNames = (...sources: readonly string[]): string[] =>
  sources.map((source) => (source in articles ? articles[source as Article] : source));
