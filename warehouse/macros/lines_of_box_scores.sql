-- about: Lines of games without ids of games, teams and players, with the season that the day is in, the teams of the codes, and the number of the game that day and home team give.
-- parameters: relation
-- any:
(
    SELECT
        lines.*,
        dated.season_year,
        CASE WHEN lines.season_part = 'Regular' THEN 'REGULAR' WHEN lines.season_part = 'Pre' THEN 'PRESEASON' ELSE 'PLAYOFF' END
            AS season_type,
        own.team_id,
        own.team_abbreviation,
        opponents.team_abbreviation AS opponent_abbreviation,
        @bref_game_number(
            @digits_of_day(lines.game_date) || '0' || CASE WHEN lines.team_location = 'Home' THEN own.code ELSE opponents.code END
        ) AS game_id,
        lines.team_location = 'Home' AS is_home,
        CASE WHEN lines.team_result = 'Win' THEN 'W' ELSE 'L' END AS outcome
    FROM {relation} AS lines
    LEFT JOIN (
        SELECT
            days.game_date,
            min(seasons.season_year) AS season_year
        FROM (SELECT game_date FROM {relation} GROUP BY game_date) AS days
        INNER JOIN @ends_of_seasons(ref_seasons) AS seasons
            ON seasons.league <> 'ABA' AND days.game_date <= seasons.last_date
        GROUP BY days.game_date
    ) AS dated ON lines.game_date = dated.game_date
    LEFT JOIN box_score_teams AS own ON lines.team_code = own.own_code AND dated.season_year = own.season_year
    LEFT JOIN box_score_teams AS opponents ON lines.opponent_code = opponents.own_code AND dated.season_year = opponents.season_year
)
