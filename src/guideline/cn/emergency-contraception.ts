import { overlay } from '../shape/index.js'
import type { EmergencyContraception } from '../topic/emergency-contraception.js'
import { emergencyContraception as base } from '../who/emergency-contraception.js'

const adopted = { adopts: 'who', verification: 'unread', checkedOn: '2026-11-25', cites: [{ source: 'S-CN-LNG' }] } as const

export const emergencyContraception: EmergencyContraception = overlay(base, {
  levonorgestrelDose: adopted,
  levonorgestrelDoubledDose: adopted,
  ulipristalDose: adopted,
  combinedPillsDose: adopted,
  deviceDose: adopted,
})
