-- about: A name of which the bytes of UTF-8 were read as letters of Windows, as it was meant; any other name, and one that cannot be repaired, as it is.
-- parameters: name
-- duckdb:
CASE
    WHEN @is_mojibake({name})
        THEN coalesce(
            TRY(
                decode(
                    unhex(
                        list_aggregate(
                            list_transform(
                                string_split(
                                    translate({name}, '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ', chr(128) || chr(130) || chr(131) || chr(132) || chr(133) || chr(134) || chr(135) || chr(136) || chr(137) || chr(138) || chr(139) || chr(140) || chr(142) || chr(145) || chr(146) || chr(147) || chr(148) || chr(149) || chr(150) || chr(151) || chr(152) || chr(153) || chr(154) || chr(155) || chr(156) || chr(158) || chr(159)),
                                    ''
                                ),
                                lambda letter: printf('%02x', unicode(letter))
                            ),
                            'string_agg', ''
                        )
                    )
                )
            ),
            {name}
        )
    ELSE {name}
END
-- spark:
CASE WHEN @is_mojibake({name}) THEN decode(encode({name}, 'windows-1252'), 'UTF-8') ELSE {name} END
