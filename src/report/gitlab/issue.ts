export type IssueSeverity = 'info' | 'minor' | 'major' | 'critical' | 'blocker';

/** One entry of GitLab's code quality report, by its own names. */
export interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: IssueSeverity;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}
