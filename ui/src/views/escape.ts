/** Whether Escape is meant for the screen: nothing that is open above it takes it. */
export function leavesScreen(event: KeyboardEvent): boolean {
  return (
    event.key === 'Escape' &&
    !event.defaultPrevented &&
    document.querySelector('[role="dialog"], [role="menu"], [data-select-content]') === null
  );
}
