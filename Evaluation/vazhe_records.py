"""What the evaluation scripts share: running vazhe, and comparing terms."""
import json
import re
import subprocess


def records(binary, *arguments, allowed=(0, 1)):
    """The JSON objects that a command prints."""
    done = subprocess.run([binary, *arguments, '--format', 'jsonl'], capture_output=True, text=True)
    if done.returncode not in allowed:
        raise SystemExit(f'vazhe {" ".join(arguments)}: {done.stderr}')
    return [json.loads(line) for line in done.stdout.splitlines()]


def persian_key(text):
    """A Persian term without what spelling leaves open."""
    text = re.sub('[\u064b-\u065f\u0670\u0640\u200c\\s–-]', '', text)
    return text.translate(str.maketrans('يىكةۀآأإؤئ', 'ییکههاااوی'))


def english_key(text):
    """An English term without case and punctuation."""
    return re.sub(r'[^\w]+', ' ', text.lower()).strip()


NAME_KINDS = {'person', 'place', 'organisation', 'publication', 'event'}
SEEDS = ['dari-kyiv-talks', 'dari-herat-aid', 'persian-nuclear-talks', 'persian-caspian-trade']
