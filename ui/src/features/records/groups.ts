/** The parts of a form: which are shown, what each lacks. */
import type { GapView, GroupView, KindView, OptionView, ShapeView } from '$api/generated/protocol.ts';
import type { Value } from './paths.ts';
import { visible } from './visible.ts';

/** From so many parts on a form is long, and has a list of its parts beside it. */
export const LONG = 6;

/** The parts that have something to show. */
export function shownGroups(kind: KindView, value: Value, without: string[] = []): GroupView[] {
  return kind.groups
    .map((group) => ({
      ...group,
      fields: group.fields.filter((field) => visible(field, value) && !without.includes(field.name)),
    }))
    .filter((group) => group.fields.length > 0);
}

/** How many gaps lie in a part. */
export function gapsIn(group: GroupView, gaps: GapView[]): number {
  const names = new Set(group.fields.map((field) => field.name));
  return gaps.filter((gap) => names.has(gap.field.split('/')[0] ?? '')).length;
}

/** What a choice offers: of groups those that the form of that kind has, and what is chosen already. */
export function choosable(
  shape: Extract<ShapeView, { type: 'choice' }>,
  chosen: unknown,
  kind: KindView | undefined,
): OptionView[] {
  if (!shape.groups_of) return shape.options;
  const there = new Set(kind?.groups.map((group) => group.code));
  return shape.options.filter((option) => there.has(option.code) || option.code === chosen);
}
