-- about: The lowest count of a box score line, counting unknown as 0; below zero only in an impossible line.
-- parameters: line
-- any:
least(
    @each_count(coalesce({line}.this_count, 0))
)
