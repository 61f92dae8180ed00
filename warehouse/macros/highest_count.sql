-- about: The highest count of a box score line, counting unknown as 0.
-- parameters: line
-- any:
greatest(
    @each_count(coalesce({line}.this_count, 0))
)
