#!/usr/bin/env python3
"""Prints a glossary of so many generated terms, for measuring look-up: large_glossary.py 100000 > large.tsv

Names and terms are built from syllables, so that they crowd each other as real ones do: half are persons of
two words, a quarter places of one, a quarter terms of two or three. The same number gives the same glossary.
"""
import random
import sys

SYLLABLES = [
    ("با", "ba"), ("بر", "bar"), ("پور", "pur"), ("تا", "ta"), ("تر", "tar"), ("جا", "ja"), ("چی", "chi"),
    ("خا", "kha"), ("دا", "da"), ("در", "dar"), ("دین", "din"), ("را", "ra"), ("رو", "ru"), ("زا", "za"),
    ("سا", "sa"), ("سی", "si"), ("شا", "sha"), ("شی", "shi"), ("فر", "far"), ("قا", "qa"), ("کا", "ka"),
    ("کی", "ki"), ("گل", "gol"), ("لا", "la"), ("لی", "li"), ("ما", "ma"), ("می", "mi"), ("نا", "na"),
    ("نو", "no"), ("وا", "wa"), ("ها", "ha"), ("یا", "ya"), ("زاد", "zad"), ("نی", "ni"), ("مر", "mar"),
]
ENDINGS = [("وف", "ov"), ("ی", "i"), ("یان", "ian"), ("زی", "zai"), ("پور", "pur"), ("", ""), ("نژاد", "nejad")]


def word(random, syllables):
    parts = [random.choice(SYLLABLES) for _ in range(syllables)]
    return "".join(part[0] for part in parts), "".join(part[1] for part in parts)


def name(random, given):
    persian, english = random.choice(given)
    family = word(random, random.choice([2, 2, 3]))
    ending = random.choice(ENDINGS)
    return (
        f"{persian} {family[0]}{ending[0]}",
        f"{english.capitalize()} {(family[1] + ending[1]).capitalize()}",
    )


def main(count):
    chance = random.Random(1)
    given = [word(chance, 2) for _ in range(800)]
    print("fa\ten\tkind\tstatus\tvariety\tstyle\tdomain\thomograph\tsource")
    seen = set()
    while len(seen) < count:
        kind = chance.choice(["person", "person", "place", "term"])
        if kind == "person":
            persian, english = name(chance, given)
        elif kind == "place":
            persian, english = word(chance, chance.choice([2, 3, 3, 4]))
            english = english.capitalize()
        else:
            words = [word(chance, chance.choice([1, 2, 3])) for _ in range(chance.choice([2, 3]))]
            persian, english = (" ".join(side) for side in zip(*words))
        if persian in seen:
            continue
        seen.add(persian)
        print(f"{persian}\t{english}\t{kind}\tpreferred\tboth\t\tmade\t\tmade")


main(int(sys.argv[1]))
