-- about: A player's seasons in shooting against the league, oldest first, as pages print them.
-- reads: bref.player_season_adjusted_shooting
-- parameters: player_id BIGINT
-- names: team_abbreviation
WITH told AS (
    SELECT
        line.*,
        @newest_lines(line)
    FROM bref.player_season_adjusted_shooting AS line
    WHERE line.player_id = $player_id
)
SELECT
    @player_line_head(line),
    @adjusted_shooting_columns(line)
FROM told AS line
WHERE line.choice = 1
ORDER BY
    season_year,
    league,
    season_type DESC,
    row_scope,
    team_code
LIMIT 300;
