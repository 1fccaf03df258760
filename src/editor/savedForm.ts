/*
 * What a saved state takes to be read, and facts to be told to other windows, in a file of its own: loaded once there are any. Most of it is
 * the library that checks what is read.
 */
export { parseSession } from '../core/parseState';
export { packFewDays } from '../core/packHistory';
export { readSlot } from '../core/slots';
export { readShared } from './sharedState';
