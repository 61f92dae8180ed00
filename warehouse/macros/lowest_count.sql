-- about: The lowest of the counts of a box score line, an unknown one as 0; below zero in a line that no game has.
-- parameters: line
-- any:
least(
    each_count(coalesce({line}.this_count, 0))
)
