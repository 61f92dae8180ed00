-- about: Lines of games without ids of games, with the season that the day is in, the own team, and the `page_id` that day and home team give.
-- parameters: relation
-- any:
(
    SELECT
        logs.*,
        dated.season_year,
        own.team_id AS own_team_id,
        @digits_of_day(logs.game_date) || '0' || home.code AS page_id
    FROM {relation} AS logs
    LEFT JOIN (
        SELECT
            days.game_date,
            min(seasons.season_year) AS season_year
        FROM (SELECT game_date FROM {relation} GROUP BY game_date) AS days
        INNER JOIN @ends_of_seasons(ref_seasons) AS seasons
            ON seasons.league <> 'ABA' AND days.game_date <= seasons.last_date
        GROUP BY days.game_date
    ) AS dated ON logs.game_date = dated.game_date
    LEFT JOIN ref_team_seasons AS own
        ON logs.team_abbreviation = own.team_abbreviation AND dated.season_year = own.season_year
    LEFT JOIN @codes_of_seasons(ref_team_seasons) AS home
        ON
            split_part(logs.matchup, ' ', CASE WHEN logs.matchup LIKE '% @ %' THEN 3 ELSE 1 END) = home.team_abbreviation
            AND dated.season_year = home.season_year
)
