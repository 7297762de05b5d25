export const shells = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof shells)[number]

/**
 * Script that a shell reads at its start. On TAB it hands the words of the line to this very program, and runs nothing
 * that stands in the line; no script uses `eval` or a package of the shell.
 */
export function completionScript(shell: Shell, program: readonly string[]): string {
  switch (shell) {
    case 'bash':
      return bashScript(program.map(quotedWhole).join(' '))
    case 'zsh':
      return zshScript(program.map(quotedWhole).join(' '))
    case 'fish':
      return fishScript(program.map((word) => `'${word.replaceAll(/['\\]/g, '\\$&')}'`).join(' '))
  }
}

const quotedWhole = (word: string) => `'${word.replaceAll("'", `'\\''`)}'`

/** The answer is quoted already for where the cursor stands, so that nothing of it is a command afterwards. */
const bashScript = (program: string) => `# wlz: completion for bash
_wlz_complete() {
  COMPREPLY=()
  local candidate
  while IFS= read -r candidate; do
    COMPREPLY+=("$candidate")
  done < <(${program} complete -- bash "\${COMP_LINE:0:COMP_POINT}" "$2" 2>/dev/null </dev/null)
}
complete -o nospace -F _wlz_complete wlz
`

const zshScript = (program: string) => `#compdef wlz
# wlz: completion for zsh
_wlz_complete() {
  local value label ending
  local -a ends_values ends_labels on_values on_labels
  compset -P '--[a-z-]#='
  while IFS=$'\\t' read -r value ending label; do
    if [[ $ending == on ]]; then
      on_values+=("$value") on_labels+=("$value\${label:+  $label}")
    else
      ends_values+=("$value") ends_labels+=("$value\${label:+  $label}")
    fi
  done < <(${program} complete -- zsh "\${(@Q)words[1,CURRENT-1]}" "\${(Q)IPREFIX}\${(Q)PREFIX}" 2>/dev/null </dev/null)
  (( $#ends_values )) && compadd -d ends_labels -- "\${ends_values[@]}"
  (( $#on_values )) && compadd -S '' -d on_labels -- "\${on_values[@]}"
}
if [[ $funcstack[1] == _wlz_complete ]]; then _wlz_complete "$@"
else
  (( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
  compdef _wlz_complete wlz
fi
`

const fishScript = (program: string) => `# wlz: completion for fish
function __wlz_complete
  ${program} complete -- fish (commandline -opc) (commandline -ct) 2>/dev/null </dev/null
end
complete -c wlz -e
complete -c wlz -f -a '(__wlz_complete)'
`
