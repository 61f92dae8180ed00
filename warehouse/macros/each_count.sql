-- about: A piece of SQL once for each count of a box score line, with the column in the place of `this_count`, at the end of longer names too: `each_count(sum(this_count) AS total_this_count)`.
-- parameters: piece
-- each this_count:
@each_count_but_points
points
