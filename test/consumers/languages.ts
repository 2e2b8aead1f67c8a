import { join } from 'node:path';
import { root } from '../house/source-files.js';
import type { ModelWriter } from './models.js';

/**
 * What a language is asked: the names of documents, the rules that they break, the functions that rules call,
 * and to write back what it read.
 */
export type Topic = 'identity' | 'rules' | 'functions' | 'models';

/** A language: what must be installed, what builds its program, what answers. Commands run in its folder. */
export interface Language {
  readonly name: string;
  readonly topics: readonly Topic[];
  /** A command that says that a compiler is there, and what to install where it does not. */
  readonly needs: readonly { readonly command: string; readonly install: string }[];
  /** Who writes the models, where the build does not. */
  readonly writer?: ModelWriter;
  readonly build: readonly string[];
  readonly answer: string;
  /** The generated source: a file, or a folder of them. */
  readonly source: string;
  /** Finds classes (`owner`) and their fields (`name`, `type`) in generated source. */
  readonly declaration: RegExp;
  /** The types that say nothing. */
  readonly untyped: RegExp;
}

/** Where the program of a language lies. */
export const folderOf = ({ name }: Language): string => join(root, 'consumers', name);

const ALL: readonly Topic[] = ['identity', 'rules', 'functions', 'models'];
const ENVIRONMENT = 'generated/python/bin';

/** Every language that we promise, in the order in which they are asked. */
export const LANGUAGES: readonly Language[] = [
  {
    name: 'python',
    topics: ALL,
    needs: [{ command: 'python3 -m ensurepip --version', install: 'Python 3.11 or newer with venv' }],
    build: [
      'python3 -m venv generated/python',
      `${ENVIRONMENT}/pip install -q --disable-pip-version-check -r requirements.txt`,
      `${ENVIRONMENT}/datamodel-codegen --input generated/any-document.json --output generated/models.py`,
    ],
    answer: `${ENVIRONMENT}/python answer.py`,
    source: 'generated/models.py',
    declaration: /^class (?<owner>\w+)|^ {4}(?<name>\w+): (?<type>.*(?:\n(?: {5,}| {4}\)).*)*)/gm,
    untyped: /\b(?:Any|object)\b/,
  },
  {
    name: 'go',
    topics: ALL,
    needs: [{ command: 'go version', install: 'Go 1.24 or newer' }],
    writer: {
      file: 'generated/models.go',
      language: 'go',
      options: { package: 'generated' },
      // To Go an empty list is as good as none; to a contract it says that there is none.
      mend: (source) => source.replaceAll(',omitempty"', ',omitzero"'),
    },
    build: ['go build -o generated/consumer .'],
    answer: './generated/consumer',
    source: 'generated/models.go',
    declaration: /^type (?<owner>\w+) struct|^\t(?<name>\w+) +(?<type>\S.*?) +`json/gm,
    untyped: /\binterface\{\}|\bany\b|RawMessage/,
  },
  {
    name: 'java',
    topics: ALL,
    needs: [
      { command: 'javac -version', install: 'a JDK of Java 17 or newer' },
      { command: 'mvn -v', install: 'Maven 3.8 or newer' },
    ],
    build: ['mvn -q -B compile'],
    answer: 'java -cp target/classes:target/lib/* consumer.Main',
    source: 'target/generated-sources/jsonschema2pojo/generated',
    declaration:
      /^public class (?<owner>\w+)|^ {4}(?:private|public) (?<type>\w[^=;()]*) (?<name>\w+)(?: =.*)?;/gm,
    untyped: /\b(?:Object|JsonNode)\b/,
  },
  {
    name: 'rust',
    topics: ALL,
    needs: [{ command: 'cargo --version', install: 'Rust 1.86 or newer' }],
    writer: {
      file: 'generated/models.rs',
      language: 'rust',
      options: { 'skip-serializing-none': 'true', 'leading-comments': 'false' },
    },
    build: ['cargo build -q --locked'],
    answer: './target/debug/consumer',
    source: 'generated/models.rs',
    declaration: /^pub struct (?<owner>\w+)|^ {4}pub (?<name>\w+): (?<type>.*),$/gm,
    untyped: /\bValue\b/,
  },
  {
    name: 'csharp',
    topics: ['models'],
    needs: [
      { command: 'mcs --version', install: 'the C# compiler of Mono (Debian: mono-mcs, mono-runtime)' },
      {
        command: 'pkg-config --exists newtonsoft-json',
        install: 'Newtonsoft.Json (Debian: libnewtonsoft-json-cil-dev, pkg-config)',
      },
    ],
    writer: {
      file: 'generated/Models.cs',
      language: 'csharp',
      options: { framework: 'NewtonSoft', 'csharp-version': '5', namespace: 'Generated' },
      // Its checks of length count UTF-16 units, a schema counts characters.
      withoutLengths: true,
    },
    build: ['mcs -pkg:newtonsoft-json -out:generated/consumer.exe Consumer.cs generated/Models.cs'],
    answer: 'mono generated/consumer.exe',
    source: 'generated/Models.cs',
    declaration: /public partial class (?<owner>\w+)|^ +public (?<type>.+) (?<name>\w+) \{ get; set; \}/gm,
    untyped: /\b(?:object|dynamic|JObject|JToken)\b/,
  },
];
