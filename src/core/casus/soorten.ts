/** The kinds of case, by name: what everything that lists them is made from. */

export const soorten = ['beraad', 'maatwerk', 'reconstructie', 'groep', 'signaal', 'raadsadvies'] as const
