-- about: Whether a name has the marks of a wrong encoding.
-- parameters: name
-- any:
(regexp_replace({name}, '[�?<>&\x{0080}-\x{009F}]|[ÂÃÄÅÆÇÈÉÐÑ][\x{0080}-\x{00BF}€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€', '') <> {name})
