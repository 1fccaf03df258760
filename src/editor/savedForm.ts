/*
 * What reading a saved state takes, in a file of its own: loaded once there is one to read. Most of it is the library that checks it.
 */
export { parseSession } from '../core/parseState';
export { readSlot } from '../core/slots';
export { readShared } from './sharedState';
