/** Goes through the words of the line, which is the same whatever commands there are. */
export const DRIVER = `_juesuan() {
  local command='juesuan' option='' offers='' files='' options='' prefix=''
  local words=() word index last

  # bash takes an equals sign for a word of its own; --lang=zh is put together again.
  for ((index = 1; index <= COMP_CWORD; index++)); do
    word=\${COMP_WORDS[index]}
    if ((\${#words[@]} > 0)) && [[ $word == '=' || \${COMP_WORDS[index - 1]} == '=' ]]; then
      words[\${#words[@]} - 1]+=$word
    else
      words+=("$word")
    fi
  done

  for ((index = 0; index < \${#words[@]} - 1; index++)); do
    word=\${words[index]}
    if [[ -n $option ]]; then
      option=''
    elif [[ $word == -* ]]; then
      if _juesuan_after "$command" "$word"; then option=$word; fi
    elif _juesuan_is_command "$command" "$word"; then
      command="$command $word"
    fi
  done

  last=\${words[index]}
  _juesuan_inside "$command"
  if [[ -z $option && $last == -*=* ]]; then
    option=\${last%%=*} prefix=\${last%%=*}= last=\${last#*=}
  fi
  if [[ -n $option ]]; then
    _juesuan_after "$command" "$option"
  elif [[ $last == -* ]]; then
    offers=$options files=''
  fi
  if [[ $files == after && $last == *=* ]]; then
    prefix+=\${last%%=*}= last=\${last#*=} offers='' files=here
  fi

  # What stands before an equals sign is there already, unless somebody lets bash keep such words whole.
  if [[ $COMP_WORDBREAKS == *=* ]]; then prefix=''; fi
  COMPREPLY=()
  while IFS= read -r word; do
    COMPREPLY+=("$prefix$word")
  done < <(
    compgen -W "$offers" -- "$last"
    if [[ $files == here ]]; then compgen -f -- "$last"; fi
  )
  if [[ $files == here ]]; then compopt -o filenames 2>/dev/null; fi
}

complete -o bashdefault -o default -F _juesuan juesuan
`;
