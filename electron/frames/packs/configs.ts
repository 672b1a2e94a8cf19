import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { predictions, type ScheduleConfig } from '../diffusion/schedule.ts'

/** The small files of a pack, as diffusers writes them: what the lens reads of each, with diffusers' own defaults. */

const scheduler = z.object({
  _class_name: z.string().default('LCMScheduler'),
  prediction_type: z.enum(predictions).default('epsilon'),
  beta_start: z.number().default(0.00085),
  beta_end: z.number().default(0.012),
  beta_schedule: z.enum(['linear', 'scaled_linear']).default('scaled_linear'),
  num_train_timesteps: z.number().int().min(1).max(10_000).default(1_000),
  original_inference_steps: z.number().int().min(1).max(1_000).default(50),
  steps_offset: z.number().int().min(0).max(10).default(0),
  set_alpha_to_one: z.boolean().default(true),
  timestep_scaling: z.number().default(10),
})

const unet = z.object({
  in_channels: z.number().int().default(4),
  out_channels: z.number().int().default(4),
  cross_attention_dim: z.union([z.number(), z.array(z.number())]).default(768),
  time_cond_proj_dim: z.number().int().nullable().default(null),
})

const autoencoder = z.object({
  latent_channels: z.number().int().default(4),
  scaling_factor: z.number().default(0.18215),
  shift_factor: z.number().nullable().default(null),
  block_out_channels: z.array(z.number()).default([128, 256, 512, 512]),
  /** Pixels a latent, where it is not told by the number of blocks. */
  scale: z.number().int().optional(),
})

export type Configs = {
  schedule: ScheduleConfig
  unetChannels: number
  guidanceWidth: number | null
  latentChannels: number
  scaling: number
  shift: number
  pixelsPerLatent: number
}

export function readConfigs(folder: string): Configs {
  const schedule = read(scheduler, folder, 'scheduler/scheduler_config.json')
  const { _class_name: className } = schedule
  const net = read(unet, folder, 'unet/config.json')
  const coder = read(autoencoder, folder, 'vae_decoder/config.json')
  return {
    schedule: {
      kind: /LCM/.test(className) ? 'lcm' : 'ddim',
      prediction: schedule.prediction_type,
      betaStart: schedule.beta_start,
      betaEnd: schedule.beta_end,
      betas: schedule.beta_schedule,
      trainSteps: schedule.num_train_timesteps,
      originalSteps: schedule.original_inference_steps,
      stepsOffset: schedule.steps_offset,
      setAlphaToOne: schedule.set_alpha_to_one,
      timestepScaling: schedule.timestep_scaling,
    },
    unetChannels: net.in_channels,
    guidanceWidth: net.time_cond_proj_dim,
    latentChannels: coder.latent_channels,
    scaling: coder.scaling_factor,
    shift: coder.shift_factor ?? 0,
    pixelsPerLatent: coder.scale ?? 2 ** (coder.block_out_channels.length - 1),
  }
}

/** Reads one file; a problem says which file and what is wrong in it. */
export function read<S extends z.ZodType>(schema: S, folder: string, file: string): z.infer<S> {
  const path = join(folder, file)
  if (!existsSync(path)) throw new Error(`${file} is missing`)
  let given: unknown
  try {
    given = JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    throw new Error(`${file} is not JSON`)
  }
  const result = schema.safeParse(given)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  throw new Error(`${file}: ${issue.path.join('.') || 'the file'}: ${issue.message}`)
}
