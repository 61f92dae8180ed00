-- about: A piece of SQL once for each number of a player's line in a game beside those of `each_count`, with the column in the place of `this_count`.
-- parameters: piece
-- each this_count:
plus_minus
