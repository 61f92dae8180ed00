-- about: A player's seasons in what is counted from play-by-play, oldest first, as lists and pages print it.
-- reads: fact_player_season_play_by_play
-- parameters: player_id BIGINT
-- names: team_abbreviation
SELECT
    @player_line_head(line),
    line.season_minutes_played AS minutes_played,
    @play_by_play_numbers(line)
FROM fact_player_season_play_by_play AS line
WHERE line.player_id = $player_id
ORDER BY
    season_year,
    league,
    season_type DESC,
    row_scope,
    team_code
LIMIT 300;
