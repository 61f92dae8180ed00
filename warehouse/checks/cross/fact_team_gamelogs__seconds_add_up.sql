-- about: The seconds of the players are the minutes of the team, give or take a second a player for the sheet's rounding.
-- failure: The players' seconds of {n} [team line|team lines] do not add up to the minutes of the team.
-- severity: warn
-- reads: fact_team_gamelogs, fact_player_gamelogs, etl.import_batches
-- key: team_id, game_id
-- follows: fact_player_gamelogs
-- fault: UPDATE fact_player_gamelogs SET seconds_played = 60 WHERE game_id = 20000001
WITH sums AS (
    SELECT
        team_id,
        game_id,
        count(*) AS players,
        sum(seconds_played) AS seconds_played
    FROM @whole_lines(fact_player_gamelogs) AS players
    WHERE seconds_played IS NOT NULL
    GROUP BY team_id, game_id
)

SELECT
    lines.team_id,
    lines.game_id,
    lines.minutes_played,
    sums.seconds_played
FROM fact_team_gamelogs AS lines
INNER JOIN sums ON lines.team_id = sums.team_id AND lines.game_id = sums.game_id
WHERE abs(sums.seconds_played - 60 * lines.minutes_played) > sums.players
ORDER BY lines.team_id, lines.game_id
