-- about: The sums under a player's game log: the whole season, whatever the number of teams.
-- reads: agg_player_seasons
-- kept: player_id BIGINT, season_year INTEGER, season_type VARCHAR
SELECT
    player_id AS by_player_id,
    season_year AS by_season_year,
    season_type AS by_season_type,
    games_played,
    minutes_played,
    seconds_played,
    points,
    rebounds,
    assists,
    steals,
    blocks,
    turnovers,
    field_goals_made AS made_fg,
    field_goals_attempted AS attempted_fg,
    three_pointers_made AS made_3pt,
    three_pointers_attempted AS attempted_3pt,
    free_throws_made AS made_ft,
    free_throws_attempted AS attempted_ft
FROM agg_player_seasons
WHERE row_scope = 'season_total'
ORDER BY
    by_player_id,
    by_season_year,
    by_season_type;
