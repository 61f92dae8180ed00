-- about: Where a game stands for each of its teams, the home team first: the record after it, the series, and the games before and behind it, in all and between the two.
-- reads: agg_season_parts, dim_games
-- parameters: game_id BIGINT
-- names: team_abbreviation
-- Of the games that are here: has_all_games says whether those are all of the season so far.
WITH asked AS (
    SELECT *
    FROM dim_games
    WHERE game_id = $game_id
),
sides AS (
    SELECT
        home_team_id AS team_id,
        away_team_id AS opponent_team_id,
        TRUE AS is_home,
        asked.* EXCLUDE (home_team_id, away_team_id)
    FROM asked
    UNION ALL
    SELECT
        away_team_id,
        home_team_id,
        FALSE,
        asked.* EXCLUDE (home_team_id, away_team_id)
    FROM asked
),
games AS (
    SELECT
        s.team_id,
        s.is_home,
        g.game_id,
        g.game_date,
        (g.home_team_id = s.team_id) = (g.home_points > g.away_points) AS is_won,
        g.season_type = s.season_type AS is_of_part,
        s.opponent_team_id IN (g.home_team_id, g.away_team_id) AS is_meeting,
        CASE
            WHEN g.game_id = s.game_id THEN 0
            WHEN (g.game_date, g.game_id) < (s.game_date, s.game_id) THEN -1
            ELSE 1
        END AS place
    FROM sides AS s
    INNER JOIN dim_games AS g
        ON g.league = s.league
        AND g.season_year = s.season_year
        AND s.team_id IN (g.home_team_id, g.away_team_id)
    WHERE g.season_type <> 'PRESEASON' OR s.season_type = 'PRESEASON'
)
SELECT
    a.season_year,
    a.league,
    a.season_type,
    a.round_name,
    a.series_game_number,
    games.team_id,
    games.is_home,
    count_if(place <= 0 AND is_of_part AND is_won)::INTEGER AS wins,
    count_if(place <= 0 AND is_of_part AND NOT is_won)::INTEGER AS losses,
    count_if(place <= 0 AND is_of_part AND is_meeting AND is_won)::INTEGER AS meeting_wins,
    count_if(place <= 0 AND is_of_part AND is_meeting AND NOT is_won)::INTEGER AS meeting_losses,
    arg_max(games.game_id, (games.game_date, games.game_id)) FILTER (WHERE place < 0) AS previous_game_id,
    arg_min(games.game_id, (games.game_date, games.game_id)) FILTER (WHERE place > 0) AS next_game_id,
    max(games.game_date) FILTER (WHERE place < 0) AS previous_date,
    min(games.game_date) FILTER (WHERE place > 0) AS next_date,
    arg_max(games.game_id, (games.game_date, games.game_id)) FILTER (WHERE place < 0 AND is_meeting) AS previous_meeting_id,
    arg_min(games.game_id, (games.game_date, games.game_id)) FILTER (WHERE place > 0 AND is_meeting) AS next_meeting_id,
    max(games.game_date) FILTER (WHERE place < 0 AND is_meeting) AS previous_meeting_date,
    min(games.game_date) FILTER (WHERE place > 0 AND is_meeting) AS next_meeting_date,
    coalesce(any_value(p.has_all_games), FALSE) AS has_all_games
FROM games
CROSS JOIN asked AS a
LEFT JOIN agg_season_parts AS p
    ON p.league = a.league
    AND p.season_year = a.season_year
    AND p.season_type = a.season_type
GROUP BY
    a.season_year,
    a.league,
    a.season_type,
    a.round_name,
    a.series_game_number,
    games.team_id,
    games.is_home
ORDER BY games.is_home DESC;
