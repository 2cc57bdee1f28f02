#!/usr/bin/env python3
"""seed_beads.py BINARY: beads of the seed texts from gold sentences, and sentence boundaries, against gold."""
import subprocess
import sys
from vazhe_records import SEEDS

binary = sys.argv[1]


def run(*arguments):
    return subprocess.run([binary, *arguments], capture_output=True, text=True, check=True).stdout


def f1(hits, found, gold):
    precision, recall = hits / max(1, found), hits / max(1, gold)
    return 2 * precision * recall / max(1e-9, precision + recall)


def boundaries(sentences):
    places, place = set(), 0
    for sentence in sentences:
        place += len(''.join(sentence.split()))
        places.add(place)
    return places


for seed in SEEDS:
    folder = f'seeds/{seed}'
    beads = set(run('align', '--segmented', '--format', 'beads', f'{folder}/source.sentences',
                    f'{folder}/translation.sentences').split())
    gold = set(open(f'{folder}/beads').read().split())
    scores = [f1(len(beads & gold), len(beads), len(gold))]
    for side, language in (('source', 'fa'), ('translation', 'en')):
        found = boundaries(run('segment', '--language', language, f'{folder}/{side}.txt').splitlines())
        want = boundaries(open(f'{folder}/{side}.sentences', encoding='utf-8').read().splitlines())
        scores.append(f1(len(found & want), len(found), len(want)))
    print(f'{seed:24s} beads strict F1 {scores[0]:.3f}   boundaries fa {scores[1]:.3f}   en {scores[2]:.3f}')
