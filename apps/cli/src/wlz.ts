import { languageOf } from './commands/arguments.ts'
import { main, reportUncaught } from './main.ts'
import { checkStandardOutput } from './output/write-fully.ts'
import { endWhenInterrupted, endWhenPipeCloses, endWhenUncaught } from './signals.ts'
import { cliMessages } from './words/cli-words.ts'

const args = process.argv.slice(2)
const language = languageOf(args)
checkStandardOutput(cliMessages(language))
endWhenPipeCloses(language)
endWhenInterrupted(language)
endWhenUncaught((error) => reportUncaught(error, args))
process.exitCode = await main(args)
