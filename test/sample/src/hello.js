function greet(name) {
  return `Hello, ${name}!`;
}

for (const name of ['Ada', 'Grace', 'Margaret']) {
  console.log(greet(name));
}
