/** Lines of working and notices, as results carry them. */
import type { WorkingLine } from '@ortak/core/working';
import * as z from 'zod';

export const confidence = z.enum(['published', 'derived', 'modelled', 'assumed']);

const lineKeys = {
  symbol: z.string(),
  label: z.string(),
  value: z.union([z.number(), z.string()]),
  unit: z.string(),
  source: z.string().meta({ description: 'Recommendation and equation, or file:line of an input' }),
  confidence: z.exactOptional(confidence),
};

export const workingLine: z.ZodType<WorkingLine> = z
  .strictObject({
    ...lineKeys,
    get working(): z.ZodExactOptional<z.ZodArray<z.ZodType<WorkingLine>>> {
      return z.exactOptional(z.array(workingLine));
    },
  })
  .meta({ id: 'WorkingLine', description: 'A figure with the lines that lead to it' });

export const budgetLine = z
  .strictObject({
    ...lineKeys,
    inRain: z.number().optional(),
    working: z.array(workingLine).optional(),
  })
  .meta({ id: 'BudgetLine' });

export const notice = z
  .strictObject({ code: z.string(), source: z.string(), message: z.string() })
  .meta({ id: 'Notice' });

export const problem = z
  .strictObject({
    code: z.string(),
    file: z.string(),
    line: z.int().min(0),
    column: z.int().min(0),
    path: z.string(),
    expected: z.string(),
    received: z.string(),
    cure: z.string().optional(),
    frame: z.array(z.string()),
  })
  .meta({ id: 'Problem', description: 'What is wrong with a file, at its line' });

export const failure = z
  .strictObject({ code: z.string(), message: z.string(), problems: z.array(problem).optional() })
  .meta({ id: 'Failure' });
