/** The moment as which the open vault is shown; null for now. Reads are asked for that moment, changes are refused. */
class Past {
  at = $state<string | null>(null);
}

export const past = new Past();
