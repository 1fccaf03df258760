import { currentLocale } from './locale';

/** Whether this machine has a voice at all. Many Linux builds and most browsers without sound have none. */
export function canSpeak(): boolean {
  return 'speechSynthesis' in window && window.speechSynthesis.getVoices().length > 0;
}

/** Says one sentence, calmly, instead of whatever was being said. */
export function speak(text: string): void {
  if (!canSpeak()) return;
  window.speechSynthesis.cancel();
  const sentence = new SpeechSynthesisUtterance(text);
  sentence.lang = currentLocale();
  sentence.rate = 0.95;
  window.speechSynthesis.speak(sentence);
}

export function hush(): void {
  if ('speechSynthesis' in window) window.speechSynthesis.cancel();
}
