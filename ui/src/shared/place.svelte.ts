/** How a record is looked at. */
export type RecordTab = 'form' | 'about' | 'history';

/** Where the person is. Going elsewhere never waits and never loses text: what is not saved is kept by its owner. */
export type Place =
  | { screen: 'today' }
  | { screen: 'register'; kind: string; record?: string; tab?: RecordTab; field?: string }
  | { screen: 'search' }
  | { screen: 'changes' }
  /** A file to be taken in, for a register if it was begun there. */
  | { screen: 'import'; kind?: string }
  | { screen: 'starters' }
  | { screen: 'maps'; path?: 'registration' | 'consultation' | 'archive' }
  | { screen: 'evidence'; seq?: number; tab?: 'log' | 'anchors' }
  | { screen: 'packs' }
  | { screen: 'backups' }
  | { screen: 'manual'; page?: string }
  | { screen: 'settings' };

class Navigation {
  place = $state.raw<Place>({ screen: 'today' });
  #before: Place[] = [];
  #leaving = new Set<() => void>();

  go(place: Place): void {
    for (const leave of this.#leaving) leave();
    this.#before.push(this.place);
    if (this.#before.length > 50) this.#before.shift();
    this.place = place;
  }

  /** Changes the place without a step to come back to. */
  replace(place: Place): void {
    this.place = place;
  }

  back(): void {
    for (const leave of this.#leaving) leave();
    this.place = this.#before.pop() ?? { screen: 'today' };
  }

  reset(): void {
    this.#before = [];
    this.place = { screen: 'today' };
  }

  /** Told before each move, e.g. to save what is typed. */
  onLeave(leave: () => void): () => void {
    this.#leaving.add(leave);
    return () => this.#leaving.delete(leave);
  }
}

export const navigation = new Navigation();
