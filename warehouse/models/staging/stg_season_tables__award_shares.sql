-- about: One row per accepted record of a list of votes for awards, in the warehouse's names.
-- stages: raw_season_tables__award_shares
-- feeds: staged_award_votes
-- reads: raw_season_tables__award_shares, raw_season_tables__player_season_info
SELECT
    votes.import_batch_id,
    votes.source_row,
    upper(split_part(votes.award, ' ', 1)) AS league,
    votes.season_year,
    split_part(votes.award, ' ', 2) AS award_id,
    CASE WHEN votes.player_id IS NOT NULL OR seasons.player_id IS NOT NULL THEN 'bref' END AS scheme,
    coalesce(votes.player_id, seasons.player_id) AS id,
    votes.player_name,
    votes.age,
    votes.first_place_votes,
    votes.points_won,
    votes.points_max,
    votes.share,
    votes.is_winner
FROM raw_season_tables__award_shares AS votes
-- Who is named without an id is the one of that name and age who played in the season.
LEFT JOIN (
    SELECT
        season_year,
        player_name,
        age,
        min(player_id) AS player_id
    FROM raw_season_tables__player_season_info
    GROUP BY season_year, player_name, age
    HAVING count(DISTINCT player_id) = 1
) AS seasons
    ON
        votes.player_id IS NULL
        AND votes.season_year = seasons.season_year
        AND votes.player_name = seasons.player_name
        AND votes.age = seasons.age
