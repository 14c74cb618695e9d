import type { CountryCode } from '@regional-presence/core';
import { findCity } from './find-city.js';

/** Degrees of latitude and longitude, WGS 84. */
export interface Position {
  latitude: number;
  longitude: number;
}

/**
 * One line for each country: its code, then each city of `CITIES` with latitude and longitude to a tenth of a degree
 * (about ten kilometres).
 *
 * Source: GeoNames (https://www.geonames.org), licensed under CC BY 4.0; about fifty positions were added by hand.
 */
const POSITIONS_BY_COUNTRY = `
AO Luanda -8.8 13.2 | Benguela -12.6 13.4
BF Ouagadougou 12.4 -1.5 | Bobo-Dioulasso 11.2 -4.3
BI Gitega -3.4 29.9 | Bujumbura -3.4 29.4
BJ Porto-Novo 6.5 2.6 | Cotonou 6.4 2.4
BW Gaborone -24.7 25.9 | Kasane -17.8 25.2 | Francistown -21.2 27.5
CD Kinshasa -4.3 15.3 | Lubumbashi -11.7 27.5 | Goma -1.7 29.2
CF Bangui 4.4 18.6
CG Brazzaville -4.3 15.3 | Pointe-Noire -4.8 11.9
CI Yamoussoukro 6.8 -5.3 | Abidjan 5.4 -4 | Grand-Bassam 5.2 -3.7
CM Yaoundé 3.9 11.5 | Douala 4 9.7
CV Praia 14.9 -23.5 | Mindelo 16.9 -25 | Sal Island 16.7 -22.9
ER Asmara 15.3 38.9
ET Addis Ababa 9 38.7 | Bahir Dar 11.6 37.4
GA Libreville 0.4 9.5
GH Accra 5.6 -0.2 | Kumasi 6.7 -1.6
GM Banjul 13.5 -16.6
GN Conakry 9.5 -13.7
GQ Malabo 3.8 8.8 | Ciudad de la Paz 1.6 10.8 | Bata 1.9 9.8
GW Bissau 11.9 -15.6
KE Nairobi -1.3 36.8 | Mombasa -4.1 39.7 | Kisumu -0.1 34.8 | Naivasha -0.7 36.4 | Diani -4.3 39.6
LR Monrovia 6.3 -10.8
LS Maseru -29.3 27.5
MG Antananarivo -18.9 47.5
ML Bamako 12.7 -8
MU Port Louis -20.2 57.5 | Ebene -20.2 57.5 | Balaclava -20.1 57.5
MW Lilongwe -14 33.8 | Blantyre -15.8 35
MZ Maputo -26 32.6 | Beira -19.8 34.8
NA Windhoek -22.6 17.1 | Swakopmund -22.7 14.5 | Walvis Bay -23 14.5
NE Niamey 13.5 2.1
NG Abuja 9.1 7.5 | Lagos 6.5 3.4 | Kano 12 8.5 | Port Harcourt 4.8 7 | Ibadan 7.4 3.9 | Calabar 5 8.3
RW Kigali -1.9 30.1
SC Victoria -4.6 55.5 | Mahé -4.7 55.5
SL Freetown 8.5 -13.2
SN Dakar 14.7 -17.4 | Saly 14.4 -17 | Diamniadio 14.7 -17.2 | Thiès 14.8 -16.9
SS Juba 4.9 31.6
ST São Tomé 0.3 6.7
SZ Mbabane -26.3 31.1 | Lobamba -26.5 31.2 | Ezulwini -26.4 31.2 | Manzini -26.5 31.4
TD N'Djamena 12.1 15
TG Lomé 6.1 1.2
TZ Dodoma -6.2 35.7 | Dar es Salaam -6.8 39.3 | Arusha -3.4 36.7 | Zanzibar -6.2 39.2 | Moshi -3.4 37.3 | Mwanza -2.5 32.9
UG Kampala 0.3 32.6 | Entebbe 0.1 32.5 | Munyonyo 0.2 32.6
ZA Pretoria -25.7 28.2 | Cape Town -33.9 18.4 | Bloemfontein -29.1 26.2 | Johannesburg -26.2 28 | Sandton -26.1 28.1 | Midrand -26 28.1 | Durban -29.9 31 | Port Elizabeth -34 25.6 | Stellenbosch -33.9 18.9
ZM Lusaka -15.4 28.3 | Livingstone -17.8 25.9 | Ndola -13 28.6
ZW Harare -17.8 31.1 | Bulawayo -20.1 28.6 | Victoria Falls -17.9 25.8
AG St. John's 17.1 -61.8 | Antigua 17.1 -61.8
AR Buenos Aires -34.6 -58.4 | Córdoba -31.4 -64.2 | Rosario -32.9 -60.6 | Mendoza -32.9 -68.8 | Mar del Plata -38 -57.6 | Bariloche -41.1 -71.3 | San Juan -31.5 -68.5 | Santa Fe -31.6 -60.7
AW Oranjestad 12.5 -70
BB Bridgetown 13.1 -59.6
BM Hamilton 32.3 -64.8
BO La Paz -16.5 -68.2 | Sucre -19 -65.3 | Santa Cruz -17.8 -63.2 | Santa Cruz de la Sierra -17.8 -63.2 | Cochabamba -17.4 -66.2 | Trinidad -14.8 -64.9
BR Brasilia -15.8 -47.9 | São Paulo -23.5 -46.6 | Rio de Janeiro -22.9 -43.2 | Salvador -13 -38.5 | Fortaleza -3.7 -38.5 | Recife -8.1 -34.9 | Foz do Iguaçu -25.5 -54.6 | Florianópolis -27.6 -48.5 | Porto Alegre -30 -51.2 | Belo Horizonte -19.9 -43.9 | Curitiba -25.4 -49.3 | Campinas -22.9 -47.1 | Manaus -3.1 -60 | Natal -5.8 -35.2 | Belém -1.5 -48.5
BS Nassau 25.1 -77.3 | Freeport 26.5 -78.7
BZ Belmopan 17.3 -88.8 | Belize City 17.5 -88.2
CA Ottawa 45.4 -75.7 | Montreal 45.5 -73.6 | Toronto 43.7 -79.4 | Vancouver 49.2 -123.1 | Quebec City 46.8 -71.2 | Calgary 51.1 -114.1 | Banff 51.2 -115.6 | Edmonton 53.6 -113.5 | Winnipeg 49.9 -97.1 | Victoria 48.4 -123.4 | St. John's 47.6 -52.7 | Kingston 44.2 -76.5 | London 43 -81.2 | Hamilton 43.3 -79.8 | Halifax 44.6 -63.6
CL Santiago -33.5 -70.6 | Valparaíso -33 -71.6 | Viña del Mar -33 -71.6
CO Bogotá 4.6 -74.1 | Cartagena 10.4 -75.5 | Cartagena de Indias 10.4 -75.5 | Medellín 6.3 -75.6 | Cali 3.4 -76.5 | Barranquilla 11 -74.8 | Santa Marta 11.2 -74.2 | Bucaramanga 7.1 -73.1 | San Andrés 12.6 -81.7
CR San José 9.9 -84.1
CU Havana 23.1 -82.4 | Varadero 23.2 -81.2 | Santiago de Cuba 20 -75.8 | Trinidad 21.8 -80
CW Willemstad 12.1 -68.9
DM Roseau 15.3 -61.4
DO Santo Domingo 18.5 -69.9 | Punta Cana 18.6 -68.4 | Santiago 19.5 -70.7
EC Quito -0.2 -78.5 | Guayaquil -2.2 -79.9 | Cuenca -2.9 -79 | Manta -1 -80.7
GD St. George's 12.1 -61.8
GF Cayenne 4.9 -52.3
GP Pointe-à-Pitre 16.2 -61.5
GT Guatemala City 14.6 -90.5 | Antigua Guatemala 14.6 -90.7
GY Georgetown 6.8 -58.2
HN Tegucigalpa 14.1 -87.2 | San Pedro Sula 15.5 -88 | Roatán 16.3 -86.5
HT Port-au-Prince 18.5 -72.3
JM Kingston 18 -76.8 | Montego Bay 18.5 -77.9 | Ocho Rios 18.4 -77.1
KN Basseterre 17.3 -62.7
KY George Town 19.3 -81.4
LC Castries 14 -61 | Gros Islet 14.1 -61
MQ Fort-de-France 14.6 -61.1
MX Mexico City 19.4 -99.1 | Guadalajara 20.7 -103.4 | Monterrey 25.7 -100.3 | Cancún 21.2 -86.8 | Playa del Carmen 20.6 -87.1 | Mérida 21 -89.6 | León 21.1 -101.7 | Puebla 19 -98.2 | Querétaro 20.6 -100.4 | Los Cabos 22.9 -109.9 | La Paz 24.1 -110.3
NI Managua 12.1 -86.3 | León 12.4 -86.9 | Granada 11.9 -86
PA Panama City 9 -79.5
PE Lima -12 -77 | Cusco -13.5 -72 | Arequipa -16.4 -71.5 | Trujillo -8.1 -79
PR San Juan 18.5 -66.1 | San Juan de Puerto Rico 18.5 -66.1
PY Asunción -25.3 -57.6 | Ciudad del Este -25.5 -54.6
SR Paramaribo 5.9 -55.2
SV San Salvador 13.7 -89.2
SX Philipsburg 18 -63
TT Port of Spain 10.7 -61.5 | Trinidad 10.4 -61.3 | Tobago 11.2 -60.7
US Washington 37.1 -113.5 | New York 40.7 -74 | San Francisco 37.8 -122.4 | San Jose 37.3 -121.9 | San Diego 32.7 -117.2 | Los Angeles 34.1 -118.2 | Las Vegas 36.2 -115.1 | Seattle 47.6 -122.3 | Redmond 47.7 -122.1 | Mountain View 37.4 -122.1 | Palo Alto 37.4 -122.1 | Chicago 41.9 -87.7 | Boston 42.4 -71.1 | Philadelphia 40 -75.2 | Atlanta 33.7 -84.4 | Miami 25.8 -80.2 | Orlando 28.5 -81.4 | Dallas 32.8 -96.8 | Houston 29.8 -95.4 | Austin 30.3 -97.7 | Denver 39.7 -105 | Boulder 40 -105.3 | Honolulu 21.3 -157.9 | Reston 39 -77.3 | Alexandria 38.8 -77 | Birmingham 33.5 -86.8 | Cambridge 42.4 -71.1 | Portland 45.5 -122.7 | Santa Cruz 37 -122 | Santa Fe 35.7 -105.9 | St. Petersburg 27.8 -82.7 | Georgetown 30.6 -97.7 | Vancouver 45.6 -122.7 | Athens 34 -83.4 | Naples 26.1 -81.8 | Melbourne 28.1 -80.6 | Manchester 43 -71.5 | Odessa 31.8 -102.4 | Panama City 30.2 -85.7 | Moscow 46.7 -117 | Paris 33.7 -95.6
UY Montevideo -34.9 -56.2 | Colonia del Sacramento -34.5 -57.8 | Punta del Este -34.9 -54.9
VC Kingstown 13.2 -61.2
VE Caracas 10.5 -66.9 | Valencia 10.2 -68 | Barcelona 10.1 -64.7 | Mérida 8.6 -71.2 | Maracaibo 10.7 -71.6 | Trujillo 9.4 -70.4 | Isla de Margarita 11 -64
VG Road Town 18.4 -64.6
AE Abu Dhabi 24.5 54.4 | Dubai 25.1 55.3 | Sharjah 25.3 55.4 | Ajman 25.4 55.5
BH Manama 26.2 50.6
DJ Djibouti 11.6 43.1
DZ Algiers 36.7 3.1 | Oran 35.7 -0.6 | Constantine 36.4 6.6 | Annaba 36.9 7.8
EG Cairo 30.1 31.2 | New Administrative Capital 30 31.7 | New Cairo 30 31.5 | Giza 30 31.2 | 6th of October City 29.8 31.1 | Alexandria 31.2 29.9 | Sharm el-Sheikh 27.9 34.3 | Hurghada 27.3 33.8 | Luxor 25.7 32.6 | Aswan 24.1 32.9 | Port Said 31.3 32.3
IQ Baghdad 33.3 44.4 | Erbil 36.2 44 | Basra 30.5 47.8 | Sulaymaniyah 35.6 45.4
JO Amman 32 35.9 | Dead Sea 31.7 35.6 | Aqaba 29.5 35 | Petra 30.3 35.5 | Irbid 32.6 35.9
KM Moroni -11.7 43.3
KW Kuwait City 29.4 48
LB Beirut 33.9 35.5 | Tripoli 34.4 35.8 | Byblos 34.1 35.6
LY Tripoli 32.9 13.2 | Benghazi 32.1 20.1
MA Rabat 34 -6.8 | Casablanca 33.6 -7.6 | Marrakech 31.6 -8 | Fez 34 -5 | Tangier 35.8 -5.8 | Agadir 30.4 -9.6 | Ifrane 33.5 -5.1 | Skhirat 33.9 -7
MR Nouakchott 18.1 -16
OM Muscat 23.6 58.4 | Salalah 17 54.1
PS Ramallah 31.9 35.2 | Gaza 31.5 34.5 | Bethlehem 31.7 35.2 | Jerusalem 31.8 35.2
QA Doha 25.3 51.5
SA Riyadh 24.7 46.7 | Jeddah 21.5 39.2 | Dammam 26.4 50.1 | Mecca 21.4 39.8 | Medina 24.5 39.6 | Al Khobar 26.3 50.2 | Thuwal 22.3 39.1
SD Khartoum 15.6 32.5 | Port Sudan 19.6 37.2
SO Mogadishu 2 45.3
SY Damascus 33.5 36.3 | Aleppo 36.2 37.2 | Latakia 35.5 35.8
TN Tunis 36.8 10.2 | Hammamet 36.4 10.6 | Sousse 35.8 10.6 | Sfax 34.7 10.8 | Djerba 33.8 10.9 | Gammarth 36.9 10.3 | Monastir 35.8 10.8 | Yasmine Hammamet 36.4 10.5
YE Sana'a 15.4 44.2 | Aden 12.8 45
AF Kabul 34.5 69.2
AS Pago Pago -14.3 -170.7
AU Canberra -35.3 149.1 | Sydney -33.9 151.2 | Melbourne -37.8 145 | Brisbane -27.5 153 | Perth -32 115.9 | Adelaide -34.9 138.6 | Gold Coast -28 153.4 | Darwin -12.5 130.8 | Newcastle -32.9 151.8
BD Dhaka 23.7 90.4 | Cox's Bazar 21.4 92 | Chittagong 22.3 91.8
BN Bandar Seri Begawan 4.9 114.9
BT Thimphu 27.5 89.6 | Paro 27.4 89.4
CK Rarotonga -21.2 -159.8
CN Beijing 39.9 116.4 | Shanghai 31.2 121.5 | Guangzhou 23.1 113.3 | Shenzhen 22.5 114.1 | Hangzhou 30.3 120.2 | Nanjing 32.1 118.8 | Chengdu 30.7 104.1 | Chongqing 29.6 106.6 | Wuhan 30.6 114.3 | Xi'an 34.3 108.9 | Xiamen 24.5 118.1 | Guilin 25.3 110.3 | Guiyang 26.6 106.7 | Kunming 25 102.7 | Nanning 22.8 108.3 | Tianjin 39.1 117.2 | Dalian 38.9 121.6 | Qingdao 36.1 120.4 | Zhuhai 22.3 113.6 | Wuxi 31.6 120.3 | Ningbo 29.9 121.5 | Wuzhen 30.7 120.5 | Sanya 18.2 109.5 | Haikou 20 110.3 | Ürümqi 43.8 87.6
HK Hong Kong 22.3 114.2
MO Macao 22.2 113.5
FJ Suva -18.1 178.4 | Nadi -17.8 177.4 | Denarau -17.8 177.4
FM Palikir 6.9 158.2 | Pohnpei 6.9 158.2
GU Hagåtña 13.5 144.7
ID Jakarta -6.2 106.8 | Nusantara -1 116.7 | Bali -8.4 115.2 | Nusa Dua -8.8 115.2 | Denpasar -8.7 115.2 | Bandung -6.9 107.6 | Surabaya -7.2 112.8 | Yogyakarta -7.8 110.4 | Batam 1.1 104 | Medan 3.6 98.7 | Bogor -6.6 106.8 | Labuan Bajo -8.5 119.9
IN New Delhi 28.6 77.2 | Mumbai 19.1 72.9 | Bengaluru 13 77.6 | Hyderabad 17.4 78.5 | Chennai 13.1 80.3 | Kolkata 22.6 88.4 | Pune 18.5 73.9 | Ahmedabad 23 72.6 | Jaipur 26.9 75.8 | Goa 15.4 74 | Kochi 9.9 76.3 | Gurugram 28.5 77 | Ghaziabad 28.7 77.4 | Gandhinagar 23.2 72.7 | Thiruvananthapuram 8.5 76.9
IR Tehran 35.7 51.4 | Isfahan 32.7 51.7 | Shiraz 29.6 52.5 | Tabriz 38.1 46.3 | Kish 26.6 54
JP Tokyo 35.7 139.7 | Kyoto 35 135.8 | Osaka 34.7 135.5 | Yokohama 35.4 139.7 | Nagoya 35.2 136.9 | Sapporo 43.1 141.3 | Fukuoka 33.6 130.4 | Hiroshima 34.4 132.4 | Kobe 34.7 135.2 | Makuhari 35.6 140.1 | Okinawa 26.3 127.8 | Sendai 38.3 140.9 | Takamatsu 34.3 134.1
KH Phnom Penh 11.6 104.9 | Siem Reap 13.4 103.9
KI South Tarawa 1.3 173
KP Pyongyang 39 125.8
KR Seoul 37.6 127 | Busan 35.1 129 | Jeju 33.5 126.5 | Incheon 37.5 126.7 | Songdo 37.4 126.6 | Daejeon 36.3 127.4 | Daegu 35.9 128.6 | Sejong 36.6 127.3 | Pyeongchang 37.4 128.4 | Gyeongju 35.8 129.2
LA Vientiane 18 102.6 | Luang Prabang 19.9 102.1
LK Sri Jayawardenepura Kotte 6.9 79.9 | Colombo 6.9 79.8 | Kandy 7.3 80.6
MH Majuro 7.1 171.4
MM Naypyidaw 19.7 96.1 | Yangon 16.8 96.2 | Mandalay 22 96.1
MN Ulaanbaatar 47.9 106.9
MV Malé 4.2 73.5
MY Kuala Lumpur 3.1 101.7 | Putrajaya 2.9 101.7 | Cyberjaya 2.9 101.7 | Penang 5.4 100.3 | George Town 5.4 100.3 | Langkawi 6.3 99.8 | Kota Kinabalu 6 116.1 | Kuching 1.6 110.3 | Malacca 2.2 102.2 | Johor Bahru 1.5 103.8
NC Nouméa -22.3 166.4
NP Kathmandu 27.7 85.3 | Pokhara 28.3 84
NR Yaren -0.6 166.9
NU Alofi -19.1 -169.9
NZ Wellington -41.3 174.8 | Auckland -36.8 174.8 | Christchurch -43.5 172.6 | Hamilton -37.8 175.3 | Queenstown -45 168.7 | Rotorua -38.1 176.2
PF Papeete -17.5 -149.6
PG Port Moresby -9.5 147.2
PH Manila 14.6 121 | Quezon City 14.6 121.1 | Makati 14.6 121 | Cebu 10.3 123.9 | Davao 7.1 125.6 | Boracay 12 121.9
PK Islamabad 33.7 73 | Karachi 24.9 67 | Lahore 31.6 74.4 | Bhurban 33.9 73.5 | Hyderabad 25.4 68.4
PW Ngerulmud 7.5 134.6 | Koror 7.3 134.5
SB Honiara -9.4 159.9
SG Singapore 1.3 103.9
TH Bangkok 13.8 100.5 | Chiang Mai 18.8 99 | Phuket 7.9 98.4 | Pattaya 12.9 100.9 | Nonthaburi 13.9 100.5 | Hua Hin 12.6 100 | Chiang Rai 19.9 99.8 | Krabi 8.1 98.9
TL Dili -8.6 125.6
TO Nuku'alofa -21.1 -175.2
TV Funafuti -8.5 179.2
VN Hanoi 21 105.8 | Ho Chi Minh City 10.8 106.6 | Da Nang 16.1 108.2 | Ha Long 21 107.1 | Nha Trang 12.2 109.2 | Hue 16.5 107.6
VU Port Vila -17.7 168.3
WS Apia -13.8 -171.8
AM Yerevan 40.2 44.5 | Gyumri 40.8 43.8
AZ Baku 40.4 49.9 | Ganja 40.7 46.4
BY Minsk 53.9 27.6 | Brest 52.1 23.7 | Grodno 53.7 23.8
KG Bishkek 42.9 74.6 | Osh 40.5 72.8 | Cholpon-Ata 42.6 77.1
KZ Astana 51.2 71.4 | Almaty 43.3 76.9 | Shymkent 42.3 69.6 | Burabay 53.1 70.3 | Aktau 43.6 51.2
RU Moscow 55.8 37.6 | St. Petersburg 59.9 30.3 | Kazan 55.8 49.1 | Sochi 43.6 39.7 | Vladivostok 43.1 131.9 | Novosibirsk 55 82.9 | Yekaterinburg 56.9 60.6 | Nizhny Novgorod 56.3 44 | Veliky Novgorod 58.5 31.3 | Samara 53.2 50.1 | Innopolis 55.8 48.7 | Ufa 54.7 56 | Kaliningrad 54.7 20.5 | Rostov-on-Don 47.2 39.7 | Irkutsk 52.3 104.3 | Yakutsk 62 129.7 | Khanty-Mansiysk 61 69 | Yaroslavl 57.6 39.9 | Suzdal 56.4 40.4 | Krasnodar 45 39
TJ Dushanbe 38.5 68.8 | Khujand 40.3 69.6
TM Ashgabat 38 58.4 | Avaza 40 52.9 | Turkmenbashi 40 53
UZ Tashkent 41.3 69.2 | Samarkand 39.7 67 | Bukhara 39.8 64.4 | Khiva 41.4 60.4
AD Andorra la Vella 42.5 1.5
AL Tirana 41.3 19.8 | Durrës 41.3 19.5
AT Vienna 48.2 16.4 | Graz 47.1 15.4 | Salzburg 47.8 13 | Linz 48.3 14.3 | Innsbruck 47.3 11.4
BA Sarajevo 43.8 18.4 | Banja Luka 44.8 17.2 | Mostar 43.3 17.8 | Neum 42.9 17.6
BE Brussels 50.9 4.3 | Antwerp 51.2 4.4 | Ghent 51 3.7 | Leuven 50.9 4.7 | Bruges 51.2 3.2 | Liège 50.6 5.6
BG Sofia 42.7 23.3 | Varna 43.2 27.9 | Plovdiv 42.1 24.8 | Burgas 42.5 27.5
CH Bern 46.9 7.4 | Geneva 46.2 6.1 | Zurich 47.4 8.6 | Lausanne 46.5 6.6 | Montreux 46.4 6.9 | Basel 47.6 7.6 | Davos 46.8 9.8 | Lugano 46 9 | Lucerne 47.1 8.3 | St. Gallen 47.4 9.4
CY Nicosia 35.2 33.4 | Limassol 34.7 33 | Larnaca 34.9 33.6 | Paphos 34.8 32.4
CZ Prague 50.1 14.4 | Brno 49.2 16.6
DE Berlin 52.5 13.4 | Bonn 50.7 7.1 | Munich 48.1 11.6 | Frankfurt 50.1 8.7 | Hamburg 53.6 10 | Cologne 50.9 7 | Dresden 51.1 13.7 | Leipzig 51.3 12.4 | Hanover 52.4 9.7 | Düsseldorf 51.2 6.8 | Stuttgart 48.8 9.2 | Nuremberg 49.5 11.1 | Mainz 50 8.3 | Darmstadt 49.9 8.7
DK Copenhagen 55.7 12.6 | Aarhus 56.2 10.2
EE Tallinn 59.4 24.8 | Tartu 58.4 26.7
ES Madrid 40.4 -3.7 | Barcelona 41.4 2.2 | Valencia 39.5 -0.4 | Seville 37.4 -6 | Málaga 36.7 -4.4 | Bilbao 43.3 -2.9 | Zaragoza 41.7 -0.9 | Córdoba 37.9 -4.8 | Granada 37.2 -3.6 | León 42.6 -5.6 | Mérida 38.9 -6.3 | Guadalajara 40.6 -3.2 | Cartagena 37.6 -1 | Cuenca 40.1 -2.1 | Santa Cruz 28.5 -16.3 | Santiago de Compostela 42.9 -8.5 | Toledo 39.9 -4 | Palma 39.6 2.7 | Las Palmas 28.1 -15.4
FI Helsinki 60.2 24.9 | Espoo 60.2 24.7 | Oulu 65 25.5 | Tampere 61.5 23.8
FR Paris 48.9 2.3 | Lyon 45.7 4.8 | Marseille 43.3 5.4 | Nice 43.7 7.3 | Cannes 43.6 7 | Sophia Antipolis 43.6 7 | Toulouse 43.6 1.4 | Strasbourg 48.6 7.7 | Bordeaux 44.8 -0.6 | Grenoble 45.2 5.7 | Lille 50.6 3.1 | Rennes 48.1 -1.7 | Montpellier 43.6 3.9 | Nantes 47.2 -1.6 | Brest 48.4 -4.5 | Valence 44.9 4.9 | Vienne 45.5 4.9
GB London 51.5 -0.1 | Manchester 53.5 -2.2 | Edinburgh 56 -3.2 | Glasgow 55.9 -4.3 | Oxford 51.8 -1.3 | Cambridge 52.2 0.1 | Birmingham 52.5 -1.9 | Newcastle 54.2 -5.9 | Halifax 53.7 -1.9 | Cardiff 51.5 -3.2 | Belfast 54.6 -5.9 | Perth 56.4 -3.4 | Harrogate 54 -1.5
GE Tbilisi 41.7 44.8 | Batumi 41.6 41.6
GG St. Peter Port 49.5 -2.5
GI Gibraltar 36.1 -5.4
GR Athens 38 23.7 | Thessaloniki 40.6 22.9 | Heraklion 35.3 25.1 | Rhodes 36.4 28.2 | Crete 35.2 24.9
HR Zagreb 45.8 16 | Split 43.5 16.4 | Dubrovnik 42.6 18.1 | Opatija 45.3 14.3 | Zadar 44.1 15.2
HU Budapest 47.5 19 | Debrecen 47.5 21.6
IE Dublin 53.3 -6.2 | Cork 51.9 -8.5 | Galway 53.3 -9.1
IL Jerusalem 31.8 35.2 | Tel Aviv 32.1 34.8 | Haifa 32.8 35
IM Douglas 54.1 -4.5
IS Reykjavik 64.1 -21.9
IT Rome 41.9 12.5 | Milan 45.5 9.2 | Turin 45.1 7.7 | Naples 40.9 14.3 | Venice 45.4 12.3 | Florence 43.8 11.2 | Bologna 44.5 11.3 | Trieste 45.6 13.8 | Genoa 44.4 8.9 | Pisa 43.7 10.4 | Palermo 38.1 13.3 | Ispra 45.8 8.6 | Bari 41.1 16.9
JE St. Helier 49.2 -2.1
LI Vaduz 47.1 9.5
LT Vilnius 54.7 25.3 | Kaunas 54.9 23.9
LU Luxembourg 49.6 6.1
LV Riga 56.9 24.1 | Jurmala 57 23.8
MC Monaco 43.7 7.4 | Monte Carlo 43.7 7.4
MD Chișinău 47 28.9
ME Podgorica 42.4 19.3 | Budva 42.3 18.8 | Bečići 42.3 18.9 | Kotor 42.4 18.8
MK Skopje 42 21.4 | Ohrid 41.1 20.8
MT Valletta 35.9 14.5 | St. Julian's 35.9 14.5 | Sliema 35.9 14.5
NL Amsterdam 52.4 4.9 | The Hague 52.1 4.3 | Rotterdam 51.9 4.5 | Utrecht 52.1 5.1 | Delft 52 4.4 | Maastricht 50.8 5.7 | Eindhoven 51.4 5.5
NO Oslo 59.9 10.7 | Bergen 60.4 5.3 | Trondheim 63.4 10.4 | Stavanger 59 5.7 | Tromsø 69.6 19
PL Warsaw 52.2 21 | Kraków 50.1 19.9 | Gdańsk 54.4 18.6 | Katowice 50.3 19 | Wrocław 51.1 17 | Poznań 52.4 16.9 | Łódź 51.8 19.5
PT Lisbon 38.7 -9.1 | Porto 41.1 -8.6 | Cascais 38.7 -9.4 | Estoril 38.7 -9.4 | Funchal 32.7 -16.9 | Lagos 37.1 -8.7
RO Bucharest 44.4 26.1 | Cluj-Napoca 46.8 23.6 | Sinaia 45.4 25.6 | Constanța 44.2 28.6 | Iași 47.2 27.6 | Brașov 45.6 25.6
RS Belgrade 44.8 20.5 | Novi Sad 45.3 19.8 | Niš 43.3 21.9
SE Stockholm 59.3 18.1 | Gothenburg 57.7 12 | Malmö 55.6 13
SI Ljubljana 46.1 14.5 | Bled 46.4 14.1 | Maribor 46.6 15.6 | Portorož 45.5 13.6
SK Bratislava 48.1 17.1 | Košice 48.7 21.3
SM San Marino 43.9 12.4
TR Ankara 39.9 32.9 | Istanbul 41 28.9 | Antalya 36.9 30.7 | Izmir 38.4 27.1 | Bodrum 37 27.4 | Belek 36.9 31.1
UA Kyiv 50.5 30.5 | Odesa 46.5 30.7 | Lviv 49.8 24 | Kharkiv 50 36.3
VA Vatican City 41.9 12.5
`;

let positionByCity: Map<string, Position> | undefined;

function loadPositions(): Map<string, Position> {
  const positions = new Map<string, Position>();
  for (const line of POSITIONS_BY_COUNTRY.trim().split('\n'))
    for (const entry of line.slice(3).split(' | ')) {
      const [, city, latitude, longitude] = /^(.+) (\S+) (\S+)$/.exec(entry)!;
      positions.set(`${line.slice(0, 2)} ${city}`, {
        latitude: Number(latitude),
        longitude: Number(longitude),
      });
    }
  return positions;
}

/**
 * The position of a city, found by any of its names.
 *
 * @param country required for a name that cities in several countries share.
 * @returns `undefined` for an unknown or ambiguous name, or if the city is in another country.
 * @example
 * cityPosition('Geneva')?.latitude; // 46.2
 */
export function cityPosition(name: string, country?: CountryCode): Position | undefined {
  const match = findCity(name);
  if (!match) return undefined;
  const city =
    'candidates' in match
      ? match.candidates.find((candidate) => candidate.country === country && candidate.city !== undefined)
      : match;
  if (!city || (country !== undefined && city.country !== country)) return undefined;
  positionByCity ??= loadPositions();
  return positionByCity.get(`${city.country} ${city.city}`);
}
