import { type Edtf, periodBounds, yearMonthDay } from '@regional-presence/core/period';
import { PLAN_ELEMENTS, PLANS, type Plan, type PlanElement } from './plans.js';

/** A code of a plan, with what it means in the plan in force. */
export interface PlanElementMatch {
  /** In the spelling of the plans: `T.2`, `T.4-3`, `AFR3`. */
  code: string;
  /** The plan in force, if the period determines it. */
  plan?: Plan;
  /** What the code means in that plan, if it is listed. */
  element?: PlanElement;
  /** All plans that can be meant, with what the code means in each. */
  candidates: { plan: Plan; element: PlanElement | undefined }[];
}

const STRATEGIC_CODE = /^([RTDI])\s*[.-]?\s*(\d)(?:\s*-\s*(\d))?$/i;
const ACTION_CODE = /^(AFR|AMS|ARB|ASP|CIS|EUR)\s*-?\s*([1-5])$/i;

/** The code in the spelling of the plans, and the kind of plan: `t4-3` → `T.4-3`. `undefined` for other text. */
function normalizePlanCode(text: string): { code: string; kind: Plan['kind'] } | undefined {
  const trimmed = text.trim();
  const strategic = STRATEGIC_CODE.exec(trimmed);
  if (strategic) {
    const [, letter, objective, output] = strategic;
    return { code: `${letter!.toUpperCase()}.${objective}${output ? `-${output}` : ''}`, kind: 'strategic' };
  }
  const action = ACTION_CODE.exec(trimmed);
  return action ? { code: `${action[1]!.toUpperCase()}${action[2]}`, kind: 'action' } : undefined;
}

/**
 * Finds what a code means in the plan in force in a period: `AFR1` is capacity building in one action plan and digital
 * transformation in another. Without a period, or if the period covers two plans, the result has only candidates.
 *
 * @returns `undefined` for text that is not a code of a plan.
 * @example
 * findPlanElement('AFR1', '2019-05')?.plan?.name.en; // 'Buenos Aires Action Plan'
 */
export function findPlanElement(text: string, period: Edtf | undefined): PlanElementMatch | undefined {
  const normalized = normalizePlanCode(text);
  if (!normalized) return undefined;
  const { code, kind } = normalized;
  const bounds = period === undefined ? undefined : periodBounds(period);
  const inForce = PLANS.filter((plan) => {
    if (plan.kind !== kind) return false;
    if (!bounds) return true;
    const first = Number.isFinite(bounds.first) ? yearMonthDay(bounds.first).year : plan.from;
    const last = Number.isFinite(bounds.last) ? yearMonthDay(bounds.last).year : plan.to;
    return first <= plan.to && plan.from <= last;
  });
  const candidates = inForce.map((plan) => ({
    plan,
    element: PLAN_ELEMENTS.find((element) => element.plan === plan.id && element.code === code),
  }));
  const [only, ...others] = candidates;
  if (!bounds || !only || others.length > 0) return { code, candidates };
  return { code, plan: only.plan, candidates, ...(only.element ? { element: only.element } : {}) };
}
