-- about: The number of a player who has a Basketball-Reference id: that of the NBA where one of its players is the same person, else the one made of the id.
-- parameters: id
-- any:
coalesce((SELECT max(same.lookup_number) FROM same_players AS same WHERE same.lookup_id = {id}), @bref_person_number({id}))
