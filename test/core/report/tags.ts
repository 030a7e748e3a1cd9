/** The elements of a page, to hold two pages against each other. */

/** All tags as they stand; in drawings without measures and lines of text, for those follow how long a text is. */
export function tags(page: string): string[] {
  return [...page.matchAll(/<[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => !/^<\/?tspan\b/.test(tag))
    .map((tag) => (/^<(svg|rect|path|text)\b/.test(tag) ? tag.replace(measures, '') : tag))
}

const measures = / (viewBox|width|height|x|y|d)="[^"]*"/g
