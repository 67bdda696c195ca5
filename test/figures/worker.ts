import { parentPort, workerData } from 'node:worker_threads'
import { sweep } from './sweep.js'

const { folder, share, of } = workerData as { readonly folder: string; readonly share: number; readonly of: number }
parentPort?.postMessage(sweep(folder, share, of))
