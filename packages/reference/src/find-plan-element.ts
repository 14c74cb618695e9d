import { type Edtf, periodBounds, yearMonthDay } from '@regional-presence/core/period';
import { PLAN_ELEMENTS, PLANS, type Plan, type PlanElement } from './plans.js';

/** A code as the plan in force has it. */
export interface PlanCodeReading {
  /** In its usual spelling: `T.2`, `T.4-3`, `AFR3`. */
  code: string;
  /** The plan in force, where the dates settle it. */
  plan?: Plan;
  /** What the code means there, where it is on the list. */
  element?: PlanElement;
  /** The plans between which the dates do not settle, with what the code means in each. */
  candidates: { plan: Plan; element: PlanElement | undefined }[];
}

const STRATEGIC = /^([RTDI])\s*[.-]?\s*(\d)(?:\s*-\s*(\d))?$/i;
const ACTION = /^(AFR|AMS|ARB|ASP|CIS|EUR)\s*-?\s*([1-5])$/i;

/** The spelling that plans use, and the kind of plan; `undefined` for a text that is no code. */
function spelling(text: string): { code: string; kind: Plan['kind'] } | undefined {
  const trimmed = text.trim();
  const strategic = STRATEGIC.exec(trimmed);
  if (strategic) {
    const [, letter, objective, output] = strategic;
    return { code: `${letter!.toUpperCase()}.${objective}${output ? `-${output}` : ''}`, kind: 'strategic' };
  }
  const action = ACTION.exec(trimmed);
  return action ? { code: `${action[1]!.toUpperCase()}${action[2]}`, kind: 'action' } : undefined;
}

/**
 * Reads a reference to a plan against the plan in force in a period: AFR1 is capacity building in one action
 * plan and digital transformation in another. Without a period, or over two plans, it stays a question.
 *
 * @returns `undefined` for a text that is no code of a plan.
 */
export function findPlanElement(text: string, period: Edtf | undefined): PlanCodeReading | undefined {
  const found = spelling(text);
  if (!found) return undefined;
  const { code, kind } = found;
  const limits = period === undefined ? undefined : periodBounds(period);
  const inForce = PLANS.filter((plan) => {
    if (plan.kind !== kind) return false;
    if (!limits) return true;
    const first = Number.isFinite(limits.first) ? yearMonthDay(limits.first).year : plan.from;
    const last = Number.isFinite(limits.last) ? yearMonthDay(limits.last).year : plan.to;
    return first <= plan.to && plan.from <= last;
  });
  const candidates = inForce.map((plan) => ({
    plan,
    element: PLAN_ELEMENTS.find((element) => element.plan === plan.id && element.code === code),
  }));
  const [only, ...others] = candidates;
  if (!limits || !only || others.length > 0) return { code, candidates };
  return { code, plan: only.plan, candidates, ...(only.element ? { element: only.element } : {}) };
}
