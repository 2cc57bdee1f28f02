#!/usr/bin/env python3
"""golden_rules.py BINARY RULES.json LANGUAGE: how many golden rules of sentence segmentation hold."""
import json
import subprocess
import sys

binary, path, language = sys.argv[1:4]
rules = json.load(open(path, encoding='utf-8'))
right = 0
for rule in rules:
    found = subprocess.run([binary, 'segment', '--language', language, '--format', 'jsonl', '-'],
                           input=rule['text'], capture_output=True, text=True, check=True).stdout
    sentences = [json.loads(line)['text'] for line in found.splitlines()]
    if sentences == rule['sents']:
        right += 1
    else:
        print(f'  not as the rule says: {rule["text"]!r}: {sentences}')
print(f'{language}: {right} of {len(rules)}')
