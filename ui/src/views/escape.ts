/** Whether Escape is meant for the screen: nothing that is open above it takes it. */
export function leavesScreen(event: KeyboardEvent): boolean {
  return (
    event.key === 'Escape' &&
    !event.defaultPrevented &&
    document.querySelector('[role="dialog"], [role="menu"], [data-select-content]') === null
  );
}

/** Hears keys for a screen, and leaves it when Escape is meant for it. */
export function onEscape(leave: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (!leavesScreen(event)) return;
    event.preventDefault();
    leave();
  };
}
