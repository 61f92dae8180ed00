-- about: The regular seasons of a player on a basis, `sums` and `season`, of which none of the rows of `printed` has as many games.
-- parameters: basis
-- any:
agg_player_stats AS sums
INNER JOIN agg_player_seasons AS season
    ON season.player_id = sums.player_id
    AND season.league = sums.league
    AND season.season_year = sums.season_year
    AND season.season_type = 'REGULAR'
    AND season.row_scope = 'season_total'
ANTI JOIN printed
    ON printed.league = sums.league
    AND printed.season_year = sums.season_year
    AND printed.season_type = 'REGULAR'
    AND printed.games_played >= sums.games_played
WHERE sums.player_id = $player_id
    AND sums.basis = {basis}
