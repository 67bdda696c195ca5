export { type BundleOptions, toBundle } from './write/bundle.js'
