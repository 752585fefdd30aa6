/** What is wrong with a field, as the window says it: the core speaks of days and hours as files and commands write them. */
import type { FieldView, KindView, ProblemView } from '$api/generated/protocol.ts';
import { t } from '$shared/texts.svelte.ts';

const AS_TYPED_HERE: Record<string, string> = {
  not_a_date: 'ui-problem-not-a-date',
  not_a_moment: 'ui-problem-not-a-moment',
};

/** The field at a path, or the last one on the way that is known. */
export function fieldAt(kind: KindView, path: string): FieldView | undefined {
  let fields = kind.groups.flatMap((group) => group.fields);
  let found: FieldView | undefined;
  for (const step of path.split('/').filter((each) => !/^\d+$/.test(each))) {
    found = fields.find((each) => each.name === step) ?? found;
    if (found?.shape.type === 'parts') fields = found.shape.fields;
  }
  return found;
}

export function asTypedHere(kind: KindView, problems: ProblemView[]): ProblemView[] {
  return problems.map((problem) => {
    const key = AS_TYPED_HERE[problem.code];
    const field = key ? fieldAt(kind, problem.field)?.label : undefined;
    return key && field ? { ...problem, words: t(key, { field }) } : problem;
  });
}
